import threading
import time

result = []


def compute():
    result.append(sum(range(100)))


t = threading.Thread(target=compute)
t.start()
time.sleep(1)
print(result[0])
t.join()
