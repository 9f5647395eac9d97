import threading

cond = threading.Condition()
inside = 0
total = 0


def visit():
    global inside, total
    with cond:
        if inside == 1:
            cond.wait()
        inside += 1
        total += 1
        assert inside == 1
    with cond:
        inside -= 1
        cond.notify_all()


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
