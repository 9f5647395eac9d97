import os
r, w = os.pipe()
if not os.fork():
    os.close(r); os.write(w, b"x\n"); os._exit(0)
os.close(w)
for line in os.fdopen(r): print(line.strip())
os.wait()
