from threading import Thread

total = 0


def add_up(first, last):
    global total
    for i in range(first, last):
        total = total + i


a = Thread(target=add_up, args=(0, 50))
b = Thread(target=add_up, args=(50, 100))
a.start()
b.start()
a.join()
b.join()
print("sum is", total)
