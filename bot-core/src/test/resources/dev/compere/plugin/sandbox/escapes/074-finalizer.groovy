// Attack: finalize() runs on the finalizer's thread, outside every budget.
// Success: property
// Stops: gate
class Undead {
    protected void finalize() { System.setProperty('pwned', 'finalizer') }
}
for (int i = 0; i < 100; i++) { new Undead() }
System.gc()
sleep 300
