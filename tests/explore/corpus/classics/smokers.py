import random
import threading

agent = threading.Semaphore(1)
smokers = [threading.Semaphore(0) for _ in range(3)]
ROUNDS = 3
smoked = 0


def deal():
    for _ in range(ROUNDS):
        agent.acquire()
        smokers[random.randrange(3)].release()
    agent.acquire()
    for s in smokers:
        s.release()


def smoke(i):
    global smoked
    while True:
        smokers[i].acquire()
        if smoked == ROUNDS:
            return
        smoked += 1
        agent.release()


ts = [threading.Thread(target=deal)] + [threading.Thread(target=smoke, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("smoked", smoked)
