"""getpass: no echo."""
import getpass

print(getpass.getpass("ready, password: "))
