import threading

turn = 0
cond = threading.Condition()
order = []


def player(me):
    global turn
    with cond:
        while turn != me:
            cond.wait()
        order.append(me)
        turn += 1
        cond.notify_all()


ts = [threading.Thread(target=player, args=(i,)) for i in (2, 0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*order)
