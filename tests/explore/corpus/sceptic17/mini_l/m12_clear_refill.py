import threading

menu = ['soup']


def guest():
    if menu:
        print(menu[0] != '')


def cook():
    menu.clear()
    menu.append('stew')


ts = [threading.Thread(target=f) for f in (guest, cook)]
for t in ts: t.start()
for t in ts: t.join()
