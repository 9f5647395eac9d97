import threading
import time

flag = {"a": False, "b": False}
count = 0


def work(me, other):
    global count
    flag[me] = True
    while flag[other]:
        time.sleep(0.01)
    count += 1
    flag[me] = False


a = threading.Thread(target=work, args=("a", "b"))
b = threading.Thread(target=work, args=("b", "a"))
a.start()
b.start()
a.join()
b.join()
print(count)
