import threading

conf = {'a': 1}


def reload():
    global conf
    conf = {**conf, 'b': 2}


def tweak():
    conf['c'] = 3


ts = [threading.Thread(target=reload), threading.Thread(target=tweak)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(conf))
