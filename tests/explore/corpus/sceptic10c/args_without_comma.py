import threading

done = []


def work(n):
    done.append(n)


t = threading.Thread(target=work, args=(5))
t.start()
t.join()
print(done)
