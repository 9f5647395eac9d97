import threading

cond = threading.Condition()
floor = 0


def lift():
    global floor
    for f in (1, 2, 3):
        with cond:
            floor = f
            cond.notify_all()


def passenger(name, wanted):
    with cond:
        while floor != wanted:
            cond.wait()
        print(name, 'gets out at', wanted)


threads = [threading.Thread(target=passenger, args=('ann', 2)),
           threading.Thread(target=passenger, args=('bob', 3)),
           threading.Thread(target=lift)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('everybody out')
