import threading, time
from itertools import count
numbers = count()
def w():
    while next(numbers) < 500:
        time.sleep(0.1)
    print("over")
t = threading.Thread(target=w)
t.start()
while t.is_alive():
    t.join(0.1)
