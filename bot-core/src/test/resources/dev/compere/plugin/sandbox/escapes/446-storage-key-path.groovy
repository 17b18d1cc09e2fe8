// Attack: keys of storage that look like paths, or like another plugin's.
// Success: leak
// Stops: fault|harmless
// Control: no, nothing comes of it anywhere
onLoad {
    storage.put('../other/key', 1)
    storage.put('other\u0000key', 1)
    log.info "${storage.get('../other/key', 0)}"
}
