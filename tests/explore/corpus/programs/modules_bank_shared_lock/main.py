from model import Account
from service import Service

import threading

account = Account("公共账户", 100)
threads = [threading.Thread(target=Service(account).pay, args=(10,)) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account)
