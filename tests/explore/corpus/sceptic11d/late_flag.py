import threading

progress = 0


def work():
    global progress
    for n in (1, 2, 3, 4):
        progress = n
        print(n)


t = threading.Thread(target=work)
t.start()
while progress < 4:
    pass
print('bye')
t.join()
