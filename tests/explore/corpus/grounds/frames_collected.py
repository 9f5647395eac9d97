import threading

frames = [0] * 4
owners = {}

def alloc(pid, need):
    got = []
    for i in range(len(frames)):
        if frames[i] == 0:
            got.append(i)
            if len(got) == need:
                break
    for i in got:
        frames[i] = pid
    owners[pid] = got

ts = [threading.Thread(target=alloc, args=(p, 2)) for p in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(frames)
