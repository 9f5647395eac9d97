import threading

queues = [[1, 2, 3, 4], []]
locks = [threading.Lock(), threading.Lock()]
done = []


def steal(src, dst):
    with locks[0], locks[1]:
        if len(queues[src]) > len(queues[dst]) + 1:
            queues[dst].append(queues[src].pop())


def run(me):
    steal(1 - me, me)
    while True:
        with locks[me]:
            if not queues[me]:
                return
            job = queues[me].pop()
        done.append(job)


ts = [threading.Thread(target=run, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
