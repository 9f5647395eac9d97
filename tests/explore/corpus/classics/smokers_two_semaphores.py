import threading

tobacco, paper, fire = (threading.Semaphore(0) for _ in range(3))


def deal():
    paper.release()
    fire.release()


def smoke(first, second):
    first.acquire()
    second.acquire()
    tobacco.release()


agent = threading.Thread(target=deal)
ts = [threading.Thread(target=smoke, args=pair, daemon=True) for pair in ((paper, fire), (fire, tobacco))]
for t in ts:
    t.start()
agent.start()
tobacco.acquire()
print("smoked")
