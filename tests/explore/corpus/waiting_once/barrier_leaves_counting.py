import threading


N = 3
inside = 0
cond = threading.Condition()
passed = []


def work(number):
    global inside
    with cond:
        inside += 1
        if inside < N:
            cond.wait()
        else:
            cond.notify_all()
        inside -= 1
        passed.append(number)


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(passed), inside)
