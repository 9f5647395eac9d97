"""Uses processes, pools, shared memory, a manager and other programs as one does."""

import multiprocessing as mp, os, subprocess, sys, time, ctypes
from multiprocessing import shared_memory, Manager
class P(ctypes.Structure): _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_double)]
def f(v, lock, st):
    with lock:
        v.value += 1; st.x += 1
def sq(x): return x * x
if __name__ == "__main__":
    lock = mp.Lock(); v = mp.Value("i", 0); st = mp.Value(P, 1, 2.0)
    ps = [mp.Process(target=f, args=(v, lock, st)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value, st.x)
    with mp.Pool(2) as pool: print(pool.map(sq, range(3)))
    shm = shared_memory.SharedMemory(create=True, size=16); shm.buf[0] = 3; print(shm.buf[0]); shm.close(); shm.unlink()
    with Manager() as m:
        d = m.dict(); d["a"] = 1; print(dict(d))
    print(subprocess.run(["echo", "hi"], capture_output=True, text=True).stdout, os.popen("echo x").read(), os.system("true"))
    r, w = mp.Pipe(); w.send({"a": 1}); print(r.recv()); q = mp.Queue(); q.put(1); print(q.get())
