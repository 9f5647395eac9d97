import threading

waiting = [7]
pairs = []


def join_and_cancel(n):
    waiting.append(n)
    if n in waiting:
        try:
            waiting.remove(n)
        except ValueError:
            pass


def matcher():
    if len(waiting) >= 2:
        a = waiting.pop(0)
        b = waiting.pop(0)
        pairs.append((a, b))


ts = [threading.Thread(target=join_and_cancel, args=(1,)), threading.Thread(target=matcher)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
