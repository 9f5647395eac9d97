import multiprocessing
import time


def work():
    time.sleep(1)
    print("child done")


p = multiprocessing.Process(target=work)
p.daemon = True
p.start()
print("main done")
