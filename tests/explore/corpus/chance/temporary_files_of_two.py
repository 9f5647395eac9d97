"""Two write into temporary files of their own, and tell where they are."""
import os
import tempfile
import threading

paths = []


def write(text):
    descriptor, path = tempfile.mkstemp()
    os.write(descriptor, text)
    os.close(descriptor)
    paths.append(path)


threads = [threading.Thread(target=write, args=(text,)) for text in (b"ab", b"c")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(set(paths)), sum(os.path.getsize(path) for path in paths))
for path in paths:
    os.unlink(path)
