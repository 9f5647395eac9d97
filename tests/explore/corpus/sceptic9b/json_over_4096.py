import json
import os

r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    os.write(w, json.dumps(list(range(1000))).encode())
    os._exit(0)
os.close(w)
with os.fdopen(r) as f:
    data = json.load(f)
os.wait()
print(len(data), sum(data))
