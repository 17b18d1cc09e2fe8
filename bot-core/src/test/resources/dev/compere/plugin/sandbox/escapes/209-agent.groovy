// Attack: an agent of Groovy 6 sends work to another thread.
// Success: leak
// Stops: gate
def agent = groovy.concurrent.Agent.create('x')
agent.send { Thread.currentThread().name }
log.info 'LEAK: ' + agent
