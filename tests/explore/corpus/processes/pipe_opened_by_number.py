import os
r, w = os.pipe()
if not os.fork():
    os.close(r)
    print("x", file=open(w, "w"), flush=True)
    os._exit(0)
os.close(w); print(open(r).readline().strip()); os.wait()
