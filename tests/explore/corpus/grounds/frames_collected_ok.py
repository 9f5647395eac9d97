import threading

frames = [0] * 4
lock = threading.Lock()

def alloc(pid, need):
    with lock:
        got = []
        for i in range(len(frames)):
            if frames[i] == 0:
                got.append(i)
                if len(got) == need:
                    break
        for i in got:
            frames[i] = pid

ts = [threading.Thread(target=alloc, args=(p, 2)) for p in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(frames))
