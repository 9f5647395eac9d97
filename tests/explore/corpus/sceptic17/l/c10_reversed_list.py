import threading

line = ['a', 'b']


def turn():
    global line
    line = list(reversed(line))


def join_in():
    line.append('c')


ts = [threading.Thread(target=turn), threading.Thread(target=join_in)]
for t in ts: t.start()
for t in ts: t.join()
print(len(line))
