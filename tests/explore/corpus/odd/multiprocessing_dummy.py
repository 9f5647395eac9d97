from multiprocessing.dummy import Process

n = 0


def work():
    global n
    for _ in range(10):
        n += 1


ps = [Process(target=work) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(n)
