import threading

lines = []


def write(line):
    global lines
    lines += [line]


ts = [threading.Thread(target=write, args=(w,)) for w in ("start", "stop", "end")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(lines))
