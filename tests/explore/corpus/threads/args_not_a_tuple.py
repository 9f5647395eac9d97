import threading


def work(n):
    for i in range(n):
        print(i)


t = threading.Thread(target=work, args=(5))
t.start()
t.join()
