<?php
# MediaWiki's installer wants a full-text search of SQLite, which is not used here. Lies in its folder for overrides.
class StandInInstaller extends CliInstaller {
	public function doEnvironmentChecks() {
		$this->setVar( '_Environment', true );
		return Status::newGood();
	}
}
$overrides['CliInstaller'] = StandInInstaller::class;
