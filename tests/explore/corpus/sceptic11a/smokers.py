# 吸烟者问题
import threading
import random

agent_sem = threading.Semaphore(1)
smoker_sems = [threading.Semaphore(0) for _ in range(3)]
smoked = 0
ROUNDS = 3
over = False


def agent():
    global over
    rnd = random.Random(7)
    for _ in range(ROUNDS):
        agent_sem.acquire()
        smoker_sems[rnd.randrange(3)].release()
    agent_sem.acquire()
    over = True
    for s in smoker_sems:
        s.release()


def smoker(i):
    global smoked
    while True:
        smoker_sems[i].acquire()
        if over:
            return
        smoked += 1
        agent_sem.release()


ts = [threading.Thread(target=smoker, args=(i,)) for i in range(3)]
ts.append(threading.Thread(target=agent))
for t in ts:
    t.start()
for t in ts:
    t.join()
print("smoked", smoked)
