// Attack: a ResourceBundle makes objects of classes by their name.
// Success: leak
// Stops: gate
// Control: no, the host itself refuses it
log.info 'LEAK: ' + ResourceBundle.getBundle('sun.launcher.resources.launcher').locale
