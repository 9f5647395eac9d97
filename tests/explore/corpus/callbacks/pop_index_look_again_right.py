import threading

line = ["a", "b", "c"]
lock = threading.Lock()


def leave(who):
    with lock:
        there = who in line
    if there:
        with lock:
            if who in line:
                line.pop(line.index(who))


threads = [threading.Thread(target=leave, args=(n,)) for n in ("a", "a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(line)
