// Attack: a list of file streams that holds a list.
// Success: file
// Stops: gate
List<FileOutputStream> outs = []
((List) outs).add(['MARKER/container'])
FileOutputStream out = outs[0]
