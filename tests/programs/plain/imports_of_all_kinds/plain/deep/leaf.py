value = 1
def change():
    global value
    value = 2
change()
