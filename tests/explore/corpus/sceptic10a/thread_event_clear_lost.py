import threading
import time

start = threading.Event()


def referee():
    print("On your marks...")
    start.set()
    start.clear()


def runner(name):
    start.wait()
    print(name, "runs")


runners = [threading.Thread(target=runner, args=(f"runner {i}",)) for i in range(3)]
for r in runners:
    r.start()
threading.Thread(target=referee).start()
for r in runners:
    r.join()
print("race over")
