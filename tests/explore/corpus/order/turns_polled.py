import threading

turn = 0
line = []


def work(me):
    global turn
    for _ in range(4):
        while turn != me:
            pass
        line.append("LR"[me])
        turn = 1 - me


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(line))
