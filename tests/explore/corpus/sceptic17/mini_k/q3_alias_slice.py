import threading

queues = [[1, 2, 3, 4]]
done = []


def owner():
    done.append(queues[0].pop())


def thief():
    victim = queues[0]
    done.extend(victim[:2])
    queues[0] = victim[2:]


ts = [threading.Thread(target=owner), threading.Thread(target=thief)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(done + queues[0]))
