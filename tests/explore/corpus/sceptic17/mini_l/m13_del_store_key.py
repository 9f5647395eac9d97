import threading

price = {'tea': 3}


def buyer():
    if 'tea' in price:
        print(price['tea'] > 0)


def boss():
    del price['tea']
    price['tea'] = 4


ts = [threading.Thread(target=f) for f in (buyer, boss)]
for t in ts: t.start()
for t in ts: t.join()
