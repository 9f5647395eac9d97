import threading

log = ""


def write(word):
    global log
    for _ in range(3):
        log += word


ts = [threading.Thread(target=write, args=(w,)) for w in ("ab", "cd")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log))
