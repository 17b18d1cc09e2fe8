// Attack: print, printf and print of an own out variable.
// Success: leak
// Stops: gate
printf('%s', 'free')
print 'free'
log.info 'LEAK: printed'
