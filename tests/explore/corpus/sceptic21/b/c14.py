import threading

tobacco = threading.Semaphore(0)
paper = threading.Semaphore(0)
match = threading.Semaphore(0)
agent = threading.Semaphore(0)


def smoker(first, second):
    first.acquire()
    second.acquire()
    agent.release()


smokers = [
    threading.Thread(target=smoker, args=(tobacco, paper), daemon=True),
    threading.Thread(target=smoker, args=(paper, match), daemon=True),
    threading.Thread(target=smoker, args=(match, tobacco), daemon=True),
]
for s in smokers:
    s.start()
for a, b in ((tobacco, paper),):
    a.release()
    b.release()
    agent.acquire()
print("someone smoked")
