import os
import sys

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    # child: reader
    total = 0
    with os.fdopen(r) as f:
        for line in f:
            total += int(line)
    print("total", total)
    sys.stdout.flush()
    os._exit(0)
os.close(r)
for i in range(5):
    os.write(w, b"%d\n" % i)
os.close(w)
os.wait()
print("done")
