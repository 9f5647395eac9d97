import threading

queues = [[1, 2, 3, 4], []]
done = []


def owner():
    while queues[0]:
        try:
            done.append(queues[0].pop())
        except IndexError:
            break


def thief():
    victim = queues[0]
    half = len(victim) // 2
    loot, queues[0] = victim[:half], victim[half:]
    done.extend(loot)


ts = [threading.Thread(target=owner), threading.Thread(target=thief)]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(done)))
