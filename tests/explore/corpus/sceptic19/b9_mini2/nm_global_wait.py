import threading

N = 2
count = generation = 0
cond = threading.Condition()


def wait():
    global count, generation
    with cond:
        mine = generation
        count += 1
        if count == N:
            count = 0
            generation += 1
            cond.notify_all()
        else:
            while mine == generation:
                cond.wait()


def work():
    wait()
    wait()


ts = [threading.Thread(target=work) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
