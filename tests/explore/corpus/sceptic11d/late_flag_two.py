import threading

progress = 0


def work():
    global progress
    for n in (1, 2):
        progress = n
        print(n)


t = threading.Thread(target=work)
t.start()
while progress < 2:
    pass
print('bye')
t.join()
