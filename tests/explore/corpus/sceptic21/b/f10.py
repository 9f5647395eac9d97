import threading

counter = 0


def work():
    global counter
    for _ in range(3):
        counter += 1


t1 = threading.Thread(target=work)
t2 = threading.Thread(target=work)
t1.run()
t2.run()
print(counter)
