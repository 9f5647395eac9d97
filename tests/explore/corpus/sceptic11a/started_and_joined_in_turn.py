# 循环里 start 之后立刻 join:其实是顺序执行
import threading

counter = 0


def add(n):
    global counter
    for _ in range(n):
        tmp = counter
        counter = tmp + 1


for i in range(4):
    t = threading.Thread(target=add, args=(2,))
    t.start()
    t.join()
print(counter)
