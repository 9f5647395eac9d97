import threading

scores = {'li': 1, 'wang': 2}


def register(names):
    for n in names:
        scores[n] = 0


def report():
    total = 0
    for name in scores:
        total += scores[name]
    print(total)


t1 = threading.Thread(target=register, args=(['zhao', 'sun'],))
t2 = threading.Thread(target=report)
t1.start()
t2.start()
t1.join()
t2.join()
