// Attack: a ResourceBundle makes objects of classes by their name.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + ResourceBundle.getBundle('sun.launcher.resources.launcher').locale
